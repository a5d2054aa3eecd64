/** The page that lists what was deployed on the wiki; the deployment writes it. */
export const MANIFEST = 'MediaWiki:Gadget-programExplorer-manifest.json';
