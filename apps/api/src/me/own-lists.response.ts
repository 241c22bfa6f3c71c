export class OwnMembersListResponse {
  /** The key of the body. */
  body: string;
  /** The person gets it. */
  wanted: boolean;
}

export class OwnMembersLists {
  items: OwnMembersListResponse[];
}
