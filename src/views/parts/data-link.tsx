import { type ComponentChildren, h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import type { LinkTarget } from '../../programs/links';

export interface DataLinkProps {
	readonly context: Context;
	readonly target: LinkTarget;
	readonly class?: string;
	readonly children?: ComponentChildren;
}

/** A link of the data. A link to a page has its title, as in wikitext: the extension Popups shows previews of such links only. */
export function DataLink( { context, target, class: className, children }: DataLinkProps ): JSX.Element {
	return <a href={ context.urlOf( target ) } title={ 'page' in target ? target.page : undefined } rel="noopener" class={ className }>{ children }</a>;
}
