import type { Path } from '../../checks/checked-file.ts';
import { figureDefaults } from '../../schema/figure-defaults.ts';
import { isTypedRecord, type TypedRecord } from './typed-record.ts';
import type { YamlRecord } from './yaml-record.ts';

/** Keys that say otherwise than a default of another key: a period than a day, a unit than a currency, a formula than sources. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  observationDate: ['observationPeriod'],
  observationPeriod: ['observationDate'],
  unitCode: ['unit'],
  sources: ['derivedFrom'],
};

/**
 * Frontmatter whose figures have what `figureDefaults` says wherever they say nothing else. Places are where a value is
 * typed: among the defaults for what comes from there.
 */
export function withFigureDefaults(yaml: YamlRecord): YamlRecord {
  const { data } = yaml;
  if (!isTypedRecord(data) || !isTypedRecord(data.figureDefaults) || !Array.isArray(data.figures)) return yaml;
  const { figureDefaults: defaults, figures } = data;
  const figureData = figures.map((figure: unknown) =>
    isTypedRecord(figure) ? { ...lacking(figure, defaults), ...figure } : figure,
  );
  const typedAt = (path: Path): Path => {
    const [list, index, key, ...rest] = path;
    const figure: unknown = list === 'figures' ? figures[Number(index)] : undefined;
    const isDefault = isTypedRecord(figure) && typeof key === 'string' && Object.hasOwn(lacking(figure, defaults), key);
    return isDefault ? ['figureDefaults', key, ...rest] : path;
  };
  return {
    data: { ...data, figures: figureData },
    valueAt: (path) => yaml.valueAt(typedAt(path)),
    keyAt: (path) => yaml.keyAt(typedAt(path)),
  };
}

/** The defaults that a figure takes. */
function lacking(figure: TypedRecord, defaults: TypedRecord): TypedRecord {
  const says = (key: string) => Object.hasOwn(figure, key);
  return Object.fromEntries(
    Object.entries(defaults).filter(
      ([key]) => Object.hasOwn(figureDefaults.shape, key) && !says(key) && !(rivals[key] ?? []).some(says),
    ),
  );
}
