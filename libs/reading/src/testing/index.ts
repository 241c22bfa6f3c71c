export { madePdf, setLines } from './made-pdf.js';
