package main

import (
	"context"

	shopwire "shopwire/v1"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
)

const callsAtOnce = 200

func stock(ctx context.Context, shop *shop) {
	count := func() (*shopwire.Stock, error) {
		var expected int64
		answer, err := shop.inventory.SetStock(ctx, &shopwire.SetStockRequest{
			Sku: "tea-01", Quantity: 10, ExpectedQuantity: &expected, RequestId: newID(),
		})
		return answer.GetStock(), err
	}
	same(must(count()).Available, int64(10))
	_, err := count()
	refused(codes.Aborted, "ETAG_MISMATCH", err)
	same(must(shop.adjust(ctx, "tea-01", -3, newID())).Available, int64(7))
	_, err = shop.adjust(ctx, "tea-01", -100, newID())
	refusal := refused(codes.FailedPrecondition, "OUT_OF_STOCK", err)
	violations := detail[*errdetails.PreconditionFailure](refusal).Violations
	same(len(violations), 1)
	same(violations[0].Subject, "tea-01")
	listed := must(shop.inventory.ListStockMovements(ctx, &shopwire.ListStockMovementsRequest{
		Sku: "tea-01",
	}))
	var movements [][2]int64
	for _, movement := range listed.Movements {
		movements = append(movements, [2]int64{movement.Delta, movement.OnHand})
	}
	same(movements, [][2]int64{{-3, 7}, {10, 10}})
	same(shop.available(ctx, "tea-01"), int64(7))
	same(must(shop.get(ctx, "tea-01")).Variants[0].Available, int64(7))
}

func repeat(ctx context.Context, shop *shop) {
	once := newID()
	first := must(shop.adjust(ctx, "tea-02", 5, once))
	sameMessage(must(shop.adjust(ctx, "tea-02", 5, once)), first)
	same(shop.available(ctx, "tea-02"), int64(5))
	_, err := shop.adjust(ctx, "tea-02", 6, once)
	refused(codes.InvalidArgument, "REQUEST_ID_REUSED", err)
}

func mistakes(ctx context.Context, shop *shop) {
	_, err := shop.catalog.CreateProduct(ctx, &shopwire.CreateProductRequest{
		Product: &shopwire.Product{
			Id: "white space", Variants: []*shopwire.Product_Variant{{}},
		},
		RequestId: newID(),
	})
	refusal := refused(codes.InvalidArgument, "FIELD_INVALID", err)
	same(fields(refusal), []string{
		"product.id", "product.title", "product.variants[0].price", "product.variants[0].sku",
	})
}

func strangers(ctx context.Context, shop *shop) {
	answer := must(shop.stranger.GetProduct(ctx, &shopwire.GetProductRequest{Id: "tea-01"}))
	same(answer.Product.Id, "tea-01")
	forged := metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer swk_forged")
	for _, ctx := range []context.Context{ctx, forged} {
		_, err := shop.stranger.DeleteProduct(ctx, &shopwire.DeleteProductRequest{
			Id: "tea-01", RequestId: newID(),
		})
		refused(codes.Unauthenticated, "TOKEN_INVALID", err)
	}
}

func crowd(ctx context.Context, shop *shop) {
	outcomes := make(chan error, callsAtOnce)
	for range [callsAtOnce]struct{}{} {
		requestID := newID()
		go func() {
			_, err := shop.adjust(ctx, "tea-03", 1, requestID)
			outcomes <- err
		}()
	}
	for range [callsAtOnce]struct{}{} {
		must(0, <-outcomes)
	}
	same(shop.available(ctx, "tea-03"), int64(callsAtOnce))
}
