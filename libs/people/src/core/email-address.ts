/** The address as it is kept: without the blanks around it. How it was capitalised stays, and never matters. */
export function tidyEmail(email: string): string {
  return email.trim();
}

/** Whether mail could be sent there at all; whether somebody reads it, only mail can tell. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(email);
}
