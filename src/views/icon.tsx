import type { Icon as CodexIcon } from '@wikimedia/codex-icons';
import type { JSX } from 'preact';

/** Codex gives an icon as SVG markup, or as markup that is to be mirrored from right to left. */
function pathsOf( icon: CodexIcon ): readonly string[] {
	const drawing = typeof icon === 'object' && 'ltr' in icon ? icon.ltr : icon;
	const markup = typeof drawing === 'string' ? drawing : '';
	return ( markup.match( / d="[^"]+"/g ) || [] ).map( ( attribute ) => attribute.slice( 4, -1 ) );
}

/** One of Codex's icons, for the eye only: what it stands on carries the name. */
export function Icon( props: { readonly icon: CodexIcon } ): JSX.Element {
	const flips = typeof props.icon === 'object' && 'shouldFlip' in props.icon;
	return (
		<span class={ `program-explorer__icon${ flips ? ' program-explorer__icon--flips' : '' }` } aria-hidden="true">
			<svg width="20" height="20" viewBox="0 0 20 20">
				{ pathsOf( props.icon ).map( ( path ) => <path d={ path } /> ) }
			</svg>
		</span>
	);
}
