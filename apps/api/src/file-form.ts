/** What the description says of a form with one file in it (multipart, field "file"). */
export const fileForm = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};
