import { Component, createRef, h, type JSX } from 'preact';
import { has } from '../../explore/bitset';
import { chosenNeeds } from '../../explore/need-facet';
import type { Program } from '../../programs/model';
import type { ViewProps } from '../view';
import { Row, type RowProps } from './row';

/** Calls a function with whether an element is near what the reader sees, at first and whenever that changes. It returns a function that stops it. */
export type WhenNear = ( element: Element, onChange: ( isNear: boolean ) => void ) => () => void;

export interface RowGroupProps extends ViewProps, Pick<RowProps, 'columns' | 'marked'> {
	/** The programs of the rows, by their numbers in the index. */
	readonly numbers: readonly number[];
	/** The place of the first one in the table, from 1. */
	readonly place: number;
	/** Draws the rows wherever they are, for example for printing. */
	readonly isWhole: boolean;
	/** null if it is not known yet what is near. */
	readonly whenNear: WhenNear | null;
	/** The height of a row that has not been drawn yet, in px. */
	readonly rowHeight: number;
}

interface RowGroupState {
	readonly isNear: boolean;
	/** The height of the rows when they were drawn last; null before that. */
	readonly height: number | null;
}

/**
 * Some rows. They are drawn while they are near what the reader sees; at other times, an element of the same height
 * is in their place, with the titles for the browser's search in the page.
 */
export class RowGroup extends Component<RowGroupProps, RowGroupState> {
	public override state: RowGroupState = { isNear: false, height: null };
	private readonly body = createRef<HTMLTableSectionElement>();
	private stop: ( () => void ) | null = null;

	public static override getDerivedStateFromProps( { numbers }: RowGroupProps, state: RowGroupState & { numbers?: readonly number[] } ): object | null {
		// Other rows have another height.
		return state.numbers === numbers ? null : { numbers, height: null };
	}

	/** Rows that are not drawn, before and after, need no comparison. */
	public override shouldComponentUpdate( next: RowGroupProps, { isNear, height }: RowGroupState ): boolean {
		const { view: { context }, numbers, columns, rowHeight, whenNear } = this.props;
		return this.isDrawn( this.props, this.state.isNear ) || this.isDrawn( next, isNear ) || height !== this.state.height || whenNear !== next.whenNear ||
			context !== next.view.context || numbers !== next.numbers || columns.length !== next.columns.length || rowHeight !== next.rowHeight;
	}

	public override componentDidMount(): void {
		this.observe();
	}

	public override componentDidUpdate( { whenNear }: RowGroupProps ): void {
		if ( whenNear !== this.props.whenNear ) {
			this.observe();
		}
	}

	public override componentWillUnmount(): void {
		this.stop?.();
	}

	private observe(): void {
		const { view, whenNear } = this.props;
		const { current } = this.body;
		this.stop?.();
		this.stop = whenNear && current ? whenNear( current, ( isNear ) => {
			if ( isNear !== this.state.isNear ) {
				view.attempt( () => this.setState( isNear ? { isNear } : { isNear, height: current.offsetHeight } ) );
			}
		} ) : null;
	}

	private isDrawn( { view, numbers, isWhole }: RowGroupProps, isNear: boolean ): boolean {
		const { context: { index }, state: { query } } = view;
		return isWhole || isNear || this.body.current?.contains( document.activeElement ) ||
			query.details.length > 0 && numbers.some( ( number ) => query.details.includes( ( index.programs[ number ] as Program ).id ) );
	}

	public override render( props: RowGroupProps, { isNear, height }: RowGroupState ): JSX.Element {
		const { view, numbers, place, columns, marked, rowHeight } = props;
		const { context: { index, labels }, state: { query } } = view;
		const programs = numbers.map( ( number ) => index.programs[ number ] as Program );
		if ( !this.isDrawn( props, isNear ) ) {
			return (
				<tbody role="rowgroup" ref={ this.body } aria-hidden="true">
					<tr class="program-explorer__tr-undrawn">
						<td colSpan={ columns.length + 1 } style={ { height: `${ height ?? rowHeight * numbers.length }px` } }>
							<div hidden="until-found">{ programs.map( ( { title } ) => labels.pick( title ).text ).join( '\n' ) }</div>
						</td>
					</tr>
				</tbody>
			);
		}
		const needs = chosenNeeds( index.facets, query );
		return (
			<tbody role="rowgroup" ref={ this.body }>
				{ programs.map( ( program, i ) => {
					const number = numbers[ i ] as number;
					return (
						<Row
							key={ program.id }
							view={ view }
							program={ program }
							number={ number }
							place={ place + i }
							open={ query.details.includes( program.id ) }
							columns={ columns }
							needs={ needs.filter( ( { programs: served } ) => has( served, number ) ).map( ( { id } ) => id ) }
							marked={ marked }
						/>
					);
				} ) }
			</tbody>
		);
	}
}
