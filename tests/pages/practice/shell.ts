import { STYLES } from './draw';

/** What the page may load: its own script, style sheet and answers, and pictures from the picture host. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src http://localhost:*',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The one HTML document of the gallery; React does the rest. */
export const shell = (port: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Practice gallery</title>
<link rel="icon" type="image/svg+xml" href="http://localhost:${port}/icon.svg">
<link rel="stylesheet" href="/practice/page.css">
<script type="module" src="/practice/page.js"></script>
</head>
<body>
<div id="root" data-styles="${STYLES.join(' ')}"></div>
</body>
</html>
`;

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#2f6f6a"/><circle cx="12" cy="12" r="4" fill="#f6c667"/><path d="M4 26l8-9 5 5 5-8 7 12z" fill="#f4efe6"/></svg>';
