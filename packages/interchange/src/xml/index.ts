export { type XmlElement, xmlElements } from './elements.ts';
