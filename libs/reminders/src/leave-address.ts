/**
 * Where a reader leaves the lists of a mail: opened by a person it asks, sent to by a mail program (RFC 8058) it does.
 * @param publicUrl without a slash at the end
 */
export function leaveAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/api/v1/reminders/leave/${token}`;
}
