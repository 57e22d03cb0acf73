import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { PartFault } from './part-fault.ts';
import { readXml } from './xml-part.ts';

export interface Relation {
  /** The last word of the relation's type, as `worksheet`; the same in transitional and strict workbooks. */
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/** The content type of every part (Open Packaging Conventions, ECMA-376 part 2), by the part's name. */
export async function contentTypes(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const name = '[content_types].xml';
  if (!archive.names.includes(name))
    throw new PartFault(archive.names.includes('mimetype') ? 'openDocument' : 'notWorkbook');
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  await archive.verify(name);
  await readXml(name, archive.open(name), {
    open(element, { Extension = '', PartName = '', ContentType = '' }) {
      if (element === 'Default') byExtension.set(Extension.toLowerCase(), ContentType);
      if (element === 'Override') byName.set(PartName.toLowerCase().replace(/^\//, ''), ContentType);
    },
  });
  return new Map(
    archive.names.map((part) => [part, byName.get(part) ?? byExtension.get(extension(part)) ?? '']),
  );
}

/** The parts that a part points to (the package itself when `part` is empty), by relation id; those outside the workbook (hyperlinks) are left out. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.names.includes(name)) return relations;
  await archive.verify(name);
  await readXml(name, archive.open(name), {
    open(element, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: target.toLowerCase() });
    },
  });
  return relations;
}

const extension = (part: string) => part.slice(part.lastIndexOf('.') + 1);
