--[[
Which ids have too many ids above them. The rules are those of src/programs/levels.ts.
]]
local constants = require( 'Module:Program explorer/constants' )

local levels = {}

--- An id in a circle, and one below a circle, has endlessly many ids above it.
-- @param parents id → id of the parent
-- @return A list of ids
function levels.tooDeep( parents )
	local ids = {}
	for id in pairs( parents ) do
		local above, level = id, 0
		while above and level <= constants.mostLevels do
			above, level = parents[ above ], level + 1
		end
		if above then
			ids[ #ids + 1 ] = id
		end
	end
	return ids
end

return levels
