import type { Figure } from '../../schema/figure.ts';
import type { VariableRecord } from '../../schema/variable.ts';
import { isTypedRecord, type TypedRecord } from './typed-record.ts';
import type { YamlRecord } from './yaml-record.ts';

/** What a variable counts in, by its id: for the figures that name it and no unit of their own. */
export type VariableUnits = ReadonlyMap<string, Pick<VariableRecord, 'unit' | 'unitCode'>>;

/**
 * Frontmatter whose figures have the unit of their variable where they say none, and its currency with it. A unit is read
 * in the language of the text: where the variable has none for it, the figure still lacks one.
 */
export function withVariableUnits(yaml: YamlRecord, units: VariableUnits, lang: string): YamlRecord {
  const { data } = yaml;
  if (units.size === 0 || !isTypedRecord(data) || !Array.isArray(data.figures)) return yaml;
  const figures = data.figures.map((figure: unknown) =>
    isTypedRecord(figure) && typeof figure.variable === 'string' && !Object.hasOwn(figure, 'unit')
      ? { ...unitIn(units.get(figure.variable), lang), ...figure }
      : figure,
  );
  return { ...yaml, data: { ...data, figures } };
}

function unitIn({ unit, unitCode }: Partial<VariableRecord> = {}, lang: string): TypedRecord {
  const found = isPlain(unit) ? unit : (ownUnit(unit, lang) ?? ownUnit(unit, lang.split('-')[0] ?? ''));
  return found === undefined ? {} : { unit: found, ...(unitCode !== undefined && { unitCode }) };
}

/** Every object has a `constructor`, which an editor may have typed as the language. */
function ownUnit(units: Exclude<VariableRecord['unit'], Figure['unit']>, lang: string): Figure['unit'] | undefined {
  return units !== undefined && Object.hasOwn(units, lang) ? units[lang] : undefined;
}

/** Whether a unit is one for all languages: as a text, or per plural, where it has `other`, which is no language. */
function isPlain(unit: VariableRecord['unit']): unit is Figure['unit'] {
  return typeof unit === 'string' || (unit !== undefined && 'other' in unit);
}
