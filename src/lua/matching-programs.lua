--[[
The programs that match a preset, in the order to show them. The rules are those of src/explore/sort.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local preset = require( 'Module:Program explorer/preset' )
local sort = require( 'Module:Program explorer/sort' )

-- The needs that are chosen, if there are several. Then programs are ranked by how many of them they help with.
local function rankingChoice( chosen )
	for _, choice in ipairs( chosen ) do
		if choice.facet == constants.need and #choice.terms > 1 then
			return choice
		end
	end
	return nil
end

-- Puts the programs that help with more needs first. Others stay in their order.
local function rank( programs, choice )
	local ranked = {}
	for count = #choice.terms, 0, -1 do
		for _, program in ipairs( programs ) do
			if ( choice.counts[ program ] or 0 ) == count then
				ranked[ #ranked + 1 ] = program
			end
		end
	end
	return ranked
end

--- @param list From read-page.
-- @param chosen From preset.read.
-- @param sortName One of `sorts` of the constants, or nil.
-- @param chain The list's language and its fallbacks, the best first.
-- @param pageLanguage
-- @return programs, whether they are in the groups of current and past ones
return function ( list, chosen, sortName, chain, pageLanguage )
	local isByRelevance = not sortName or sortName == 'relevance'
	-- The server does not search, and without a search relevance is the order by status.
	local programs = sort.order( preset.filter( list.programs, chosen ), isByRelevance and 'status' or sortName, chain, pageLanguage )
	local choice = isByRelevance and rankingChoice( chosen ) or nil
	if choice then
		return rank( programs, choice ), false
	end
	return programs, isByRelevance or sortName == 'status'
end
