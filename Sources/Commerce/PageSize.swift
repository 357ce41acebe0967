/// How many elements a page has when `asked` was asked for: `standard` when 0, `limit` at the most.
func pageSize(_ asked: Int32, standard: Int, limit: Int) -> Int {
    asked <= 0 ? standard : min(Int(asked), limit)
}
