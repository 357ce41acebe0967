try measureTokens()
