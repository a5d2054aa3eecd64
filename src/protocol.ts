/**
 * What the modules of the gadget promise each other. A page that is open keeps its old module for minutes
 * after an update and must not run a new one that expects something else: raise this with every such change.
 */
export const PROTOCOL = 1;
