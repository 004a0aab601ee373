package org.mendlane.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;
import org.mendlane.shared.ContactFormat;
import org.mendlane.text.Languages;

import org.springframework.stereotype.Component;

/** The words of a list of customers in all languages, and their codes. */
@Component
class CustomerWords {

	private final Vocabulary words;

	private final Map<String, CustomerKind> kinds;

	private final Map<String, ContractKind> contracts;

	private final Map<String, String> countries;

	private final Map<String, Locale> languages = new HashMap<>();

	CustomerWords(Vocabulary words) {
		this.words = words;
		this.kinds = words.named(List.of(CustomerKind.values()), (kind) -> "customer-kind." + kind);
		this.contracts = words.named(List.of(ContractKind.values()), (kind) -> "contract-kind." + kind);
		this.countries = words.named(ContactFormat.USUAL_COUNTRIES, (code) -> "country." + code);
		for (Locale language : Languages.ALL) {
			this.languages.put(language.getLanguage(), language);
			Languages.ALL.forEach(
					(reader) -> this.languages.put(Vocabulary.plain(language.getDisplayLanguage(reader)), language));
		}
	}

	Optional<CustomerKind> kind(String text) {
		return Optional.ofNullable(this.kinds.get(Vocabulary.plain(text)));
	}

	Optional<ContractKind> contract(String text) {
		return Optional.ofNullable(this.contracts.get(Vocabulary.plain(text)));
	}

	Optional<Locale> language(String text) {
		return Optional.ofNullable(this.languages.get(Vocabulary.plain(text)));
	}

	/** The code of a country by its name or its code. */
	Optional<String> country(String text) {
		String code = text.strip().toUpperCase(Locale.ROOT);
		return ContactFormat.isCountry(code) ? Optional.of(code)
				: Optional.ofNullable(this.countries.get(Vocabulary.plain(text)));
	}

	/** What may be chosen in the cells of a column, as a person reads it. */
	List<String> choices(CustomerColumn column, Locale locale) {
		return switch (column) {
			case KIND -> texts("customer-kind.", List.of(CustomerKind.values()), locale);
			case CONTRACT -> texts("contract-kind.", List.of(ContractKind.values()), locale);
			case COUNTRY -> texts("country.", ContactFormat.USUAL_COUNTRIES, locale);
			case LANGUAGE -> Languages.ALL.stream().map((language) -> language.getDisplayLanguage(locale)).toList();
			default -> List.of();
		};
	}

	private List<String> texts(String key, List<?> codes, Locale locale) {
		return codes.stream().map((code) -> this.words.text(key + code, locale)).toList();
	}

}
