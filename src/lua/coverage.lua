--[[
What is offered, and what is not: how many programs there are for each two terms of two facets. The rules are those of
src/overview/coverage.ts.
]]
local axis = require( 'Module:Program explorer/axis' )
local constants = require( 'Module:Program explorer/constants' )
local preset = require( 'Module:Program explorer/preset' )
local termPrograms = require( 'Module:Program explorer/term-programs' )

local coverage = {}

-- The facets in which a program has a term, as a list and as a set.
local function knownFacets( list )
	local ids, isKnown = {}, {}
	for _, facet in ipairs( preset.facetsOf( list ) ) do
		if not constants.reservedKeys[ facet ] and ( facet == constants.need or termPrograms.isUsed( list, facet ) ) then
			ids[ #ids + 1 ] = facet
			isKnown[ facet ] = true
		end
	end
	return ids, isKnown
end

--- The facets of a table. Facets that the data does not have are ignored.
-- @param rows An id or nil.
-- @param columns Ids with commas between, or nil.
-- @return rows, columns; nil if there are not as many facets
function coverage.facetsFor( list, rows, columns )
	local ids, isKnown = knownFacets( list )
	local order = {}
	for _, facet in ipairs( constants.defaultFacets ) do
		order[ #order + 1 ] = isKnown[ facet ] and facet or nil
	end
	for _, facet in ipairs( ids ) do
		order[ #order + 1 ] = list.vocabularies[ facet ] and facet or nil
	end
	for _, facet in ipairs( ids ) do
		order[ #order + 1 ] = facet
	end
	local function firstBut( other )
		for _, facet in ipairs( order ) do
			if facet ~= other then
				return facet
			end
		end
		return nil
	end

	local chosen = nil
	for facet in ( columns or '' ):gmatch( '[^,]+' ) do
		facet = mw.text.trim( facet )
		chosen = chosen or isKnown[ facet ] and facet ~= rows and facet or nil
	end
	rows = rows and isKnown[ rows ] and rows or firstBut( chosen )
	return rows, rows and ( chosen or firstBut( rows ) )
end

-- The chosen terms of a facet: id → true.
local function chosenTerms( chosen, facet )
	local ids = {}
	for _, choice in ipairs( chosen ) do
		for _, id in ipairs( choice.facet == facet and choice.terms or {} ) do
			ids[ id ] = true
		end
	end
	return ids
end

-- An axis without a facet has only the line for all programs.
local NO_AXIS = { terms = {}, more = 0, fitsOf = function ()
	return {}
end }

-- The lines that a program is in, with the one for all programs: number 0.
local function linesOf( one, program )
	local lines = one.fitsOf( program )
	lines[ #lines + 1 ] = { index = 0, isOwn = true }
	return lines
end

--- Makes the table of two facets.
-- @param list From read-page.
-- @param chosen From preset.read.
-- @param rowsFacet From `facetsFor`.
-- @param columnsFacet From `facetsFor`, or nil.
-- @param most { rows, columns }: how many there are at most, besides those for all programs and for "not stated".
-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
-- @return rows, columns (both from axis.new), counts and own: row → column → number, with 0 as the line for all programs
function coverage.new( list, chosen, rowsFacet, columnsFacet, most, today )
	local columns = columnsFacet and axis.new( list, columnsFacet, chosenTerms( chosen, columnsFacet ), most.columns, today ) or NO_AXIS
	local rows = axis.new( list, rowsFacet, chosenTerms( chosen, rowsFacet ), most.rows, today )
	local counts, own = {}, {}
	for row = 0, #rows.terms do
		counts[ row ], own[ row ] = {}, {}
		for column = 0, #columns.terms do
			counts[ row ][ column ], own[ row ][ column ] = 0, 0
		end
	end
	for _, program in ipairs( preset.filter( list.programs, chosen ) ) do
		local inColumns = linesOf( columns, program )
		for _, row in ipairs( linesOf( rows, program ) ) do
			local countsOfRow, ownOfRow = counts[ row.index ], own[ row.index ]
			for _, column in ipairs( inColumns ) do
				countsOfRow[ column.index ] = countsOfRow[ column.index ] + 1
				if row.isOwn and column.isOwn then
					ownOfRow[ column.index ] = ownOfRow[ column.index ] + 1
				end
			end
		end
	end
	return rows, columns, counts, own
end

return coverage
