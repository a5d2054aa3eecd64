--[[
The table of two facets as wikitext: what is offered, and what is not.
]]
local allLink = require( 'Module:Program explorer/all-link' )
local constants = require( 'Module:Program explorer/constants' )
local coverage = require( 'Module:Program explorer/coverage' )
local fragment = require( 'Module:Program explorer/fragment' )
local links = require( 'Module:Program explorer/links' )
local marked = require( 'Module:Program explorer/marked' )
local preset = require( 'Module:Program explorer/preset' )
local termNames = require( 'Module:Program explorer/term-names' )

local coverageTable = {}

local CLASS = constants.staticClass
-- Each cell is a link.
local MOST = { rows = constants.mostRows, columns = constants.mostColumns }
-- MediaWiki omits a template once all templates of the page make 2 MiB, and counts this table twice, see static-list.lua.
local MOST_BYTES = 700000

-- The choices with a term in a facet in place of what is chosen there, in the order of the facets.
local function withTerm( list, chosen, facet, term )
	local choices = {}
	for _, id in ipairs( preset.facetsOf( list ) ) do
		if id == facet then
			choices[ #choices + 1 ] = { facet = facet, terms = { term } }
		else
			for _, choice in ipairs( chosen ) do
				choices[ #choices + 1 ] = choice.facet == id and choice or nil
			end
		end
	end
	return choices
end

-- The choices of a row or a column; nil if no choice shows its programs.
local function narrow( list, chosen, axis, index )
	if index == 0 then
		return chosen
	end
	local choice = axis.terms[ index ].choice
	return chosen and choice and withTerm( list, chosen, axis.facet, choice ) or nil
end

local function cell( options, count, own, target )
	if count == 0 then
		return '<td>' .. marked.message( options, options.msg( 'coverage-none' ) ) .. '</td>'
	end
	local text = options.msg( 'number', count )
	if own ~= count then
		text = marked.message( options, options.msg( 'coverage-plus', own == 0 and options.msg( 'coverage-none' ) or own, count - own ) )
	end
	return '<td>' .. ( target and options.link( target, text ) or text ) .. '</td>'
end

-- The heading of a row or a column.
local function heading( options, axis, index, scope )
	local term = axis.terms[ index ]
	local style = scope == 'row' and ( ' style="text-align:start;padding-inline-start:%.1fem"' ):format( 0.5 + ( term and term.depth or 0 ) ) or ''
	local name = term and options.nameOfTerm( axis.facet, term.id ) or marked.message( options, options.msg( 'coverage-all' ) )
	return '<th scope="' .. scope .. '"' .. style .. '>' .. name .. '</th>'
end

-- As many rows as there is room for. @return wikitext, how many there is no room for
local function makeRows( options, list, chosen, rows, columns, counts, own )
	local lines, size = {}, 0
	for row = 0, #rows.terms do
		local ofRow = narrow( list, chosen, rows, row )
		local cells = { heading( options, rows, row, 'row' ) }
		for column = 0, #columns.terms do
			local choices = narrow( list, ofRow, columns, column )
			local target = choices and fragment.write( choices, {} )
			cells[ #cells + 1 ] = cell( options, counts[ row ][ column ], own[ row ][ column ], target )
		end
		local line = '<tr>' .. table.concat( cells ) .. '</tr>'
		size = size + #line
		if size > MOST_BYTES then
			return table.concat( lines, '\n' ), #rows.terms - row + 1
		end
		lines[ #lines + 1 ] = line
	end
	return table.concat( lines, '\n' ), 0
end

-- The names of the terms that fit every choice, with commas between; '' if there are none.
local function namesForAll( options, rows, columns, nameOf )
	local names = ''
	for _, axis in ipairs( { rows, columns } ) do
		for _, term in ipairs( axis.terms ) do
			if term.matchesAll then
				local name = nameOf( axis.facet, term.id )
				names = names == '' and name or options.msg( 'list', names, name )
			end
		end
	end
	return names
end

--- The table.
-- @param list From read-page, with labels.
-- @param chosen From preset.read.
-- @param rowsFacet From coverage.facetsFor, or nil.
-- @param columnsFacet From coverage.facetsFor, or nil.
-- @param options
--  msg, messageLanguage, language, chain, pageLanguage, today: as in environment.lua
--  all: the title of the page with all programs, or nil
--  source: the title of the data page
--  preset: from fragment.write
-- @return wikitext
function coverageTable.toWikitext( list, chosen, rowsFacet, columnsFacet, options )
	local function note( kind, content )
		return marked.message( options, content, mw.html.create( 'p' ):addClass( CLASS .. '__' .. kind ) )
	end
	if not rowsFacet then
		return tostring( mw.html.create( 'div' ):addClass( CLASS ):wikitext( note( 'empty', options.msg( 'coverage-empty' ) ) ) )
	end
	local _, nameOfTerm = termNames.new( list, options, options.language )
	local facetInMessage, termInMessage = termNames.new( list, options, options.messageLanguage:getCode() )
	options.nameOfTerm, options.link = nameOfTerm, allLink.new( options.all )
	local rows, columns, counts, own = coverage.new( list, chosen, rowsFacet, columnsFacet, MOST, options.today )

	local head = { '<td></td>' }
	for column = 0, #columns.terms do
		head[ #head + 1 ] = heading( options, columns, column, 'col' )
	end
	local body, left = makeRows( options, list, chosen, rows, columns, counts, own )
	local caption = columnsFacet and options.msg( 'coverage-caption', facetInMessage( rowsFacet ), facetInMessage( columnsFacet ) ) or facetInMessage( rowsFacet )

	local notes = {}
	local names = namesForAll( options, rows, columns, termInMessage )
	if names ~= '' then
		notes[ 1 ] = note( 'note', options.msg( 'coverage-fits-all', names ) )
	end
	notes[ #notes + 1 ] = note( 'note', options.msg( 'coverage-sums' ) )
	local function addMore( kind, more )
		if more > 0 then
			notes[ #notes + 1 ] = note( 'more', options.link( options.preset, options.msg( 'coverage-more-' .. kind, more ) ) )
		end
	end
	addMore( 'rows', rows.more + left )
	addMore( 'columns', columns.more )
	if list.isCut then
		notes[ #notes + 1 ] = note( 'more', links.toWikitext( { page = options.source }, options.msg( 'server-incomplete' ) ) )
	end
	-- A wide table scrolls by itself, not the page.
	return '<div class="' .. CLASS .. '" style="overflow-x:auto">\n<table class="wikitable">\n<caption>' ..
		marked.message( options, caption ) .. '</caption>\n<tr>' .. table.concat( head ) .. '</tr>\n' .. body .. '\n</table>\n</div>\n' ..
		table.concat( notes, '\n' )
end

return coverageTable
