/** The page that lists the deployed pages of the wiki; the deployment writes it. */
export const MANIFEST = 'MediaWiki:Gadget-programExplorer-manifest.json';
