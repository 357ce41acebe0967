internal import Schema

// The graphs that every history is a path in.
extension PaymentRow.State {
    /// Whether a payment may go from here to `next`.
    func mayBecome(_ next: PaymentRow.State) -> Bool {
        switch (self, next) {
        case (.created, .requiresAction), (.created, .processing), (.created, .failed): true
        case (.requiresAction, .processing), (.processing, .requiresAction): true
        case (.processing, .authorized), (.processing, .failed), (.processing, .expired): true
        case (.requiresAction, .expired), (.requiresAction, .failed): true
        case (.authorized, .captured), (.authorized, .voided), (.authorized, .expired): true
        default: false
        }
    }
}

extension OrderRow.State {
    /// Whether an order may go from here to `next`.
    func mayBecome(_ next: OrderRow.State) -> Bool {
        switch (self, next) {
        case (.draft, .placed), (.draft, .abandoned), (.draft, .cancelled): true
        case (.placed, .completed), (.placed, .cancelled): true
        default: false
        }
    }
}
