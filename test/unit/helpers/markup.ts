/** The shapes in which MediaWiki sends a section to a browser. */
export const MARKUPS = [ 'current', 'legacy', 'parsoid', 'parsoid with wrappers', 'mobile', 'mobile legacy', 'mobile parsoid' ] as const;
export type Markup = typeof MARKUPS[ number ];

const EDIT = '<span class="mw-editsection"><span>[</span><a href="/w/index.php?action=edit&amp;section=1">edit</a><span>]</span></span>';

/** A heading of the second level, its text under it. */
export function section( markup: Markup, text: string, anchor: string, body: string ): string {
	switch ( markup ) {
		case 'current':
			return `<div class="mw-heading mw-heading2"><h2 id="${ anchor }">${ text }</h2>${ EDIT }</div>${ body }`;
		case 'legacy':
			return `<h2><span class="mw-headline" id="${ anchor }">${ text }</span>${ EDIT }</h2>${ body }`;
		case 'parsoid':
			return `<section data-mw-section-id="1"><h2 id="${ anchor }">${ text }</h2>${ body }</section>`;
		case 'parsoid with wrappers':
			return `<section data-mw-section-id="1">${ section( 'current', text, anchor, body ) }</section>`;
		case 'mobile':
			return `<div class="mw-heading mw-heading2 section-heading"><span class="mf-icon"></span><h2 id="${ anchor }">${ text }</h2>${ EDIT }</div>
				<section class="mf-section-1 collapsible-block" id="mf-section-${ anchor.length }">${ body }</section>`;
		case 'mobile parsoid':
			return `<section data-mw-section-id="1"><div class="mw-heading mw-heading2"><h2 id="${ anchor }"><span role="button">${ text }</span></h2>${ EDIT }</div>
				<div class="mf-collapsible-content">${ body }</div></section>`;
		case 'mobile legacy':
			return `<h2 class="section-heading"><div class="indicator"></div><span class="mw-headline" id="${ anchor }">${ text }</span>${ EDIT }</h2>
				<section class="mf-section-1 collapsible-block">${ body }</section>`;
	}
}

export const CURRENT = 'Current Projects and Programs:';
export const PAST = 'Past Projects and Programs:';

export function anchorOf( heading: string ): string {
	return heading.replace( / /g, '_' );
}

export const INTRODUCTION = '<p id="introduction">What we mean by capacity building.</p><ul id="not-programs"><li>A list of something else</li></ul>';
export const CURRENT_LIST = '<ul id="current-list"><li><b><a href="/wiki/WikiLearn">WikiLearn</a></b> - Courses.</li></ul>';
export const PAST_LIST = '<ul id="past-list"><li><b><a href="/wiki/Wikimedia_Clinics">Wikimedia Clinics</a></b> - Calls.</li></ul>';

/** The page as it is today: two headings with a list each, no host element. */
export function todaysPage( markup: Markup, { prose = '', after = '' } = {} ): string {
	return [
		section( markup, 'What do we mean by capacity building?', 'What_do_we_mean_by_capacity_building?', INTRODUCTION ),
		section( markup, CURRENT, anchorOf( CURRENT ), prose + CURRENT_LIST ),
		section( markup, PAST, anchorOf( PAST ), PAST_LIST + after )
	].join( '\n' );
}

/** The host element that the template prints, in the first of the same two sections. */
export function printedHost( markup: Markup, { source = 'Data.json', revision = '7', id = 'host', current = CURRENT, past = PAST } = {} ): string {
	const host = `<div class="program-explorer" id="${ id }" data-source="${ source }" data-revision="${ revision }" data-messages="en:3 fr:4" lang="en" dir="ltr">
		<div data-group="current" data-has-heading="">${ CURRENT_LIST }</div>
	</div>`;
	return section( markup, current, anchorOf( current ), host ) +
		section( markup, past, anchorOf( past ), `<div data-group="past" data-has-heading="">${ PAST_LIST }</div>` );
}

/** The same host with two more groups, whose headings are inside it. */
export function printedGroups( markup: Markup ): string {
	const group = ( name: string, text: string ): string => {
		const heading = markup.includes( 'legacy' ) ? `<h3><span class="mw-headline" id="${ text }">${ text }</span>${ EDIT }</h3>` : `<div class="mw-heading mw-heading3"><h3 id="${ text }">${ text }</h3></div>`;
		return `${ heading }<div data-group="${ name }" data-has-heading=""><ul id="${ name }-list"><li>One</li></ul></div>`;
	};
	return printedHost( markup ).replace( `${ CURRENT_LIST }</div>`, `${ CURRENT_LIST }</div>${ group( 'paused', 'Resting' ) }${ group( 'unknown', 'Unclear' ) }` );
}

/** Puts the text of a page into the document, as a skin does. */
export function showPage( html: string ): HTMLElement {
	document.body.innerHTML = `<h1>Title</h1><main id="mw-content-text"><div class="mw-parser-output">${ html }</div></main>`;
	return element( '#mw-content-text' );
}

/** The only element that a selector matches. */
export function element( selector: string, within: ParentNode = document ): HTMLElement {
	const found = within.querySelectorAll<HTMLElement>( selector );
	if ( found.length !== 1 || !found[ 0 ] ) {
		throw new Error( `${ found.length } elements match ${ selector }` );
	}
	return found[ 0 ];
}
