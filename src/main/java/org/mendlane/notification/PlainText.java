package org.mendlane.notification;

import org.springframework.web.util.HtmlUtils;

/**
 * The words of one of our mail pages without the page.
 */
final class PlainText {

	private PlainText() {
	}

	static String of(String html) {
		String text = html.replaceAll("(?s)<!--.*?-->|<head.*?</head>", "")
			.replaceAll("\\s+", " ")
			.replaceAll("<a [^>]*href=\"(?:mailto|tel):[^\"]*\"[^>]*>(.*?)</a>", "$1")
			.replaceAll("<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", "$2: $1 ")
			.replaceAll("</td> *<td[^>]*>", ": ")
			.replaceAll("<li[^>]*>", "\n- ")
			.replaceAll("<br */?>|</tr>", "\n")
			.replaceAll("</(?:p|h1|h2|ul|table|div)>", "\n\n")
			.replaceAll("<[^>]+>", "");
		return HtmlUtils.htmlUnescape(text)
			.replaceAll("[ \\t]*\\n[ \\t]*", "\n")
			.replaceAll("\\n{3,}", "\n\n")
			.replaceAll(" {2,}", " ")
			.strip() + "\n";
	}

}
