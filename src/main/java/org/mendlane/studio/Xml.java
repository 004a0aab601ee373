package org.mendlane.studio;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads deployed XML without ever following what it points at.
 */
final class Xml {

	private Xml() {
	}

	static Element parse(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setExpandEntityReferences(false);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalArgumentException("not XML that can be read", ex);
		}
	}

	/** All elements of this name below, whatever their namespace. */
	static Stream<Element> all(Element parent, String name) {
		return elements(parent.getElementsByTagNameNS("*", name));
	}

	static Stream<Element> children(Element parent) {
		return elements(parent.getChildNodes());
	}

	static Stream<Element> children(Element parent, String name) {
		return children(parent).filter((child) -> child.getLocalName().equals(name));
	}

	/** The text of the first child of this name, or nothing. */
	static String text(Element parent, String name) {
		return children(parent, name).findFirst().map((child) -> child.getTextContent().strip()).orElse("");
	}

	/** What Modeler calls an extension property. */
	static String property(Element element, String name) {
		return children(element, "extensionElements").flatMap((extensions) -> all(extensions, "property"))
			.filter((property) -> property.getAttribute("name").equals(name))
			.findFirst()
			.map((property) -> property.getAttribute("value"))
			.orElse("");
	}

	static Optional<String> attribute(Element element, String name) {
		List<String> values = IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((index) -> element.getAttributes().item(index))
			.filter((attribute) -> name.equals(attribute.getLocalName()))
			.map((attribute) -> attribute.getNodeValue())
			.filter((value) -> !value.isBlank())
			.toList();
		return values.stream().findFirst();
	}

	private static Stream<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast);
	}

}
