import { type JsonItem, type JsonNode, leaves } from '../json/index.ts';

const list = 'groups';

/** Elements of a list `groups` that may be an activity's own: what it refers to, not groups that are sent. */
export interface HeldReferences {
  /** False for an element that is read as it is. */
  takes(item: JsonItem): boolean;
  held(): readonly JsonItem[];
  /** A value with the elements in its list again. */
  backIn(node: JsonNode): JsonNode;
}

/** Only the whole document tells an activity alone from a list of groups: what looks like references is held until then. */
export function heldReferences(limit: number): HeldReferences {
  const held: JsonItem[] = [];
  let values = 0;
  return {
    takes: (item) => {
      const { node, path } = item;
      const isGroup = node.kind === 'object' && node.fields.has('groupType');
      if (path[0] !== list || isGroup || values > limit) return false;
      values += leaves(node);
      held.push(item);
      return true;
    },
    held: () => held,
    backIn: (node) => {
      const own = node.kind === 'object' ? node.fields.get(list) : undefined;
      if (held.length === 0 || node.kind !== 'object' || own?.kind !== 'array') return node;
      const items = held.map((item) => item.node);
      return { ...node, fields: new Map(node.fields).set(list, { ...own, items }) };
    },
  };
}
