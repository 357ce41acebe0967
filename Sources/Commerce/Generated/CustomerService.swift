// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.CustomerService` from the handlers of `Customers`.
package let customerService = Service(
    "shopwire.v1.CustomerService",
    [
        .command(Methods.CustomerService.registerCustomer, Customers.prepareRegisterCustomer, Customers.registerCustomer),
        .query(Methods.CustomerService.getCustomer, Customers.getCustomer),
        .command(Methods.CustomerService.updateCustomer, Customers.updateCustomer),
        .query(Methods.CustomerService.listCustomers, Customers.listCustomers),
        .command(Methods.CustomerService.changePassword, Customers.prepareChangePassword, Customers.changePassword),
        .command(Methods.CustomerService.confirmEmail, Customers.confirmEmail),
        .command(Methods.CustomerService.requestPasswordReset, Customers.prepareRequestPasswordReset, Customers.requestPasswordReset),
        .command(Methods.CustomerService.resetPassword, Customers.prepareResetPassword, Customers.resetPassword),
        .command(Methods.CustomerService.eraseCustomer, Customers.eraseCustomer),
        .stream(Methods.CustomerService.exportPersonalData, Customers.exportPersonalData),
        .command(Methods.CustomerService.createAddress, Customers.createAddress),
        .query(Methods.CustomerService.getAddress, Customers.getAddress),
        .query(Methods.CustomerService.listAddresses, Customers.listAddresses),
        .command(Methods.CustomerService.updateAddress, Customers.updateAddress),
        .command(Methods.CustomerService.deleteAddress, Customers.deleteAddress),
        .query(Methods.CustomerService.getConsent, Customers.getConsent),
        .command(Methods.CustomerService.setConsent, Customers.setConsent),
    ]
)
