/** Folder of the editor in the built site. */
export const editorFolder = 'bien-tap';
/** Sveltia CMS itself. */
export const editorScript = 'sveltia-cms.js';
/** Opens it with our settings and our way to write files. */
export const startScript = 'mo.js';
export const configFile = 'config.json';
export const styleFile = 'bien-tap.css';
