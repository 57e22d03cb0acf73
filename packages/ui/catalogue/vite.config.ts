import { defineConfig } from 'vite';

// The same policy as the applications: no inline styles, no inline scripts, nothing from elsewhere.
const policy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../dist/catalogue',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
});
