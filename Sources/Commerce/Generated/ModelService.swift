// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.ModelService` from the handlers of `Models`.
package let modelService = Service(
    "shopwire.v1.ModelService",
    [
        .command(Methods.ModelService.trainModel, Models.trainModel),
        .query(Methods.ModelService.getModel, Models.getModel),
        .query(Methods.ModelService.listModels, Models.listModels),
        .command(Methods.ModelService.activateModel, Models.activateModel),
    ]
)
