try measureStore()
