/** A person of the house, as others see who did something. */
export class NamedPersonResponse {
  id: string;
  name: string;
}
