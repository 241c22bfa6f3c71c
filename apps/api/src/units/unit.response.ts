export class UnitResponse {
  key: string;
  /** In the reader's language. */
  name: string;
  /** The key of the unit that it is a part of. */
  parent: string | null;
}

export class UnitList {
  items: UnitResponse[];
}
