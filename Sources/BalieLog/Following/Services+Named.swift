import ServiceLifecycle

extension [any Service] {
  /// Named by their types. The group that runs them would print each instead, with all that it
  /// holds: keys among it, and a tenth of a second's work before anybody can come in.
  package var named: [ServiceGroupConfiguration.ServiceConfiguration] {
    map { .init(service: $0, serviceName: "\(type(of: $0))") }
  }
}
