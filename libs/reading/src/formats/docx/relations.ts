import { walkXml } from './xml.js';
import type { Zip } from './zip.js';

/** The parts that a part refers to. What lies outside the file is none: nothing is ever fetched. */
export interface Relations {
  byType(type: string): string | null;
  byId(id: string): string | null;
}

/** @param part '' for those of the whole package */
export function relationsOf(zip: Zip, part: string): Relations {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const types = new Map<string, string>();
  const ids = new Map<string, string>();
  const described = zip.part(`${folder}_rels/${part.slice(slash)}.rels`);
  if (described !== null) {
    walkXml(described, {
      open: ({ name, attributes }) => {
        if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
        const { Type = '', Target = '', Id = '' } = attributes;
        const target = Target.startsWith('/') ? Target.slice(1) : within(folder, Target);
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        if (!types.has(type)) types.set(type, target);
        ids.set(Id, target);
      },
      close: () => undefined,
    });
  }
  return { byType: (type) => types.get(type) ?? null, byId: (id) => ids.get(id) ?? null };
}

/** @example within('word/', '../customXml/item1.xml') === 'customXml/item1.xml' */
function within(folder: string, target: string): string {
  const steps = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
