import { Fragment, h, type JSX } from 'preact';
import type { Bar, Part } from '../../overview/timeline/bar';
import type { Line } from '../../overview/timeline/lines';

/** A date that takes less of the width is drawn as a sign of fixed size, or it could not be seen. */
const NARROWEST = 0.04;
/** A line ends so far outside the drawing, in px; what is outside is hidden. */
const FAR = 5000;
/** The distance of the end of a line from the middle of the bar, in px. */
const GAP = 11;

/** A position as a length: rounded, because nobody sees the rest. */
export function percent( position: number ): string {
	return `${ Math.round( position * 1e4 ) / 100 }%`;
}

interface SignProps {
	readonly position: number;
	readonly path: string;
	readonly class?: string;
}

/** A shape of fixed size at a position. Its coordinates are px from there. */
function Sign( { position, path, class: className }: SignProps ): JSX.Element {
	return <svg x={ percent( position ) } width="1" height="1"><path d={ path } class={ className } /></svg>;
}

const ARROW = 'M0-2h5v-6l9 8-9 8v-6h-5z';
const CAP = 'M-1.5-9h3v18h-3z';
const DIAMOND = 'M0-8l6 8-6 8-6-8z';
const CIRCLE = 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z';
const BOX = 'M-5-5h10v10h-10z';
const LOZENGE = 'M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z';
/** Behind the dots of an end that is not known. */
const PAUSE = 'M15-7h3v14h-3zM20.5-7h3v14h-3z';
const HOLLOW = 'program-explorer__hollow';
const DASHED = `${ HOLLOW } program-explorer__dashed`;
const DOTTED = 'program-explorer__dotted';

/** A part of a bar. Each kind has its own shape, because colours alone could be mistaken. */
function drawPart( { kind, from, to }: Part ): JSX.Element {
	const middle = ( from + to ) / 2;
	const isNarrow = to - from < NARROWEST;
	const box = ( y: number, height: number, className?: string, radius = 0 ): JSX.Element =>
		<rect x={ percent( from ) } width={ percent( to - from ) } y={ y } height={ height } rx={ radius } class={ className } />;
	switch ( kind ) {
		case 'sure':
			return box( -4, 8 );
		case 'day':
			return <Sign position={ middle } path={ CAP } />;
		case 'month':
			return <Sign position={ middle } path={ CIRCLE } />;
		case 'year':
			return isNarrow ? <Sign position={ middle } path={ BOX } class={ HOLLOW } /> : box( -5, 10, HOLLOW );
		case 'about':
			return isNarrow ? <Sign position={ middle } path={ LOZENGE } class={ DASHED } /> : box( -5, 10, DASHED, 5 );
		case 'date':
			return <Sign position={ from } path={ DIAMOND } />;
		case 'open':
			return <Sign position={ from } path={ ARROW } />;
		case 'paused':
			return <Sign position={ from } path={ PAUSE } />;
		case 'unknown-start':
			return <Sign position={ from } path="M-7 0h-5" class={ DOTTED } />;
		case 'unknown-end':
			return <Sign position={ from } path="M7 0h5" class={ DOTTED } />;
		default:
			return <line x1="0%" x2="100%" class={ DOTTED } />;
	}
}

/** A piece of a line between two programs. */
function drawLine( { position, kind, isUp }: Line, span: Bar[ 'span' ] ): JSX.Element {
	const away = isUp ? -1 : 1;
	const x = percent( position );
	if ( kind === 'leaves' && span ) {
		// From the point of the bar that is nearest.
		const start = Math.min( Math.max( position, span.from ), span.to );
		return <><line x1={ percent( start ) } x2={ x } /><line x1={ x } x2={ x } y2={ away * FAR } /></>;
	}
	if ( kind === 'reaches' ) {
		return <><line x1={ x } x2={ x } y1={ away * FAR } y2={ away * GAP } /><Sign position={ position } path={ `M-4 ${ away * ( GAP + 6 ) }L0 ${ away * GAP }L4 ${ away * ( GAP + 6 ) }` } class={ HOLLOW } /></>;
	}
	return <line x1={ x } x2={ x } y1={ -FAR } y2={ FAR } />;
}

export interface DrawingProps {
	readonly bar: Bar;
	readonly lines?: readonly Line[];
	/** Whether the bar is at the bottom of its box, below the text; else at the top. */
	readonly isBelow?: boolean;
	/** What decides on the colour. */
	readonly class?: string;
}

/** Draws a bar and the lines beside it. It is hidden from screen readers, because the text beside it says the same. */
export function Drawing( { bar: { parts, span }, lines = [], isBelow = false, class: className = '' }: DrawingProps ): JSX.Element {
	return (
		<div class={ `program-explorer__drawing ${ className }` } aria-hidden="true">
			<svg width="100%" height="100%" focusable="false">
				<svg y={ isBelow ? '100%' : 0 }>
					<g transform={ `translate(0 ${ isBelow ? -16 : 16 })` }>
						{ lines.length > 0 && <g class="program-explorer__lines">{ lines.map( ( line ) => drawLine( line, span ) ) }</g> }
						{ parts.map( drawPart ) }
					</g>
				</svg>
			</svg>
		</div>
	);
}
