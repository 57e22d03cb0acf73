export {
  AccessibilityPage as default,
  titleMetadata as generateMetadata,
} from '@varje-elev/shell/pages/accessibility-page.tsx';
