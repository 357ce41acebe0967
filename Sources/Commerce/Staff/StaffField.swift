internal import Schema

/// A field of a member of staff that a mask can name.
enum StaffField: String, MaskField {
    case title
    case role
    case suspended

    func isSet(in member: StaffMember) -> Bool {
        switch self {
        case .title: !member.title.isEmpty
        case .role: member.role != .unspecified
        case .suspended: member.suspended
        }
    }

    func copy(from source: StaffMember, to target: inout StaffMember) {
        switch self {
        case .title: target.title = source.title
        case .role: target.role = source.role
        case .suspended: target.suspended = source.suspended
        }
    }
}
