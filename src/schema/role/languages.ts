/** The languages in which a role can be described, by the suffix of the column. */
const languages = {
  en: 'English',
  et: 'Estonian',
  lt: 'Lithuanian',
  lv: 'Latvian',
  ru: 'Russian',
  it: 'Italian',
  de: 'German',
  da: 'Danish',
  sv: 'Swedish',
  es: 'Spanish',
  fr: 'French',
  nb: 'Norwegian',
  ar: 'Arabic',
  cs: 'Czech',
  km: 'Khmer',
} as const;

type Language = keyof typeof languages;

/** A column with the description in one language. */
export type DescriptionColumn = `description_${Language}`;

type DescriptionField = `description${Capitalize<Language>}`;

/** Makes a field for the description of a role in each language: `descriptionDe` for `description_de`. */
export function inEachLanguage<T>(make: (column: DescriptionColumn, language: string) => T) {
  const fields = Object.entries(languages).map(([code, language]) => {
    const capital = `${code[0]?.toUpperCase()}${code.slice(1)}`;
    return [`description${capital}`, make(`description_${code}` as DescriptionColumn, language)] as const;
  });
  return Object.fromEntries(fields) as Record<DescriptionField, T>;
}
