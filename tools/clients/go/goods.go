package main

import (
	"context"
	"fmt"

	shopwire "shopwire/v1"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/types/known/fieldmaskpb"
)

func categories(ctx context.Context, shop *shop) {
	add := func(category *shopwire.Category) error {
		answer, err := shop.catalog.CreateCategory(ctx, &shopwire.CreateCategoryRequest{
			Category: category, RequestId: newID(),
		})
		expect(err != nil || answer.Category.Etag != "", "a category has an etag")
		return err
	}
	tea := &shopwire.Category{Id: "tea", Title: "Tea"}
	must(0, add(tea))
	must(0, add(&shopwire.Category{
		Id: "green", Title: "Green tea", ParentId: "tea", Position: 2,
	}))
	must(0, add(&shopwire.Category{
		Id: "black", Title: "Black tea", ParentId: "tea", Position: 1,
	}))
	listed := must(shop.catalog.ListCategories(ctx, &shopwire.ListCategoriesRequest{
		ParentId: "tea",
	}))
	var found []string
	for _, category := range listed.Categories {
		found = append(found, category.Id)
	}
	same(found, []string{"black", "green"})
	refused(codes.AlreadyExists, "ID_TAKEN", add(tea))
}

func tea(number int) string {
	return fmt.Sprintf("tea-%02d", number)
}

func create(ctx context.Context, shop *shop) {
	for number := 1; number <= 12; number++ {
		price := int64(7*number%12+1) * 100
		product := simpleProduct(tea(number), fmt.Sprintf("Tea %02d", number), price)
		product.Brand = []string{"South", "North"}[number%2]
		product.CategoryIds = []string{"green"}
		if number > 6 {
			product.CategoryIds = []string{"black"}
		}
		made := must(shop.catalog.CreateProduct(ctx, &shopwire.CreateProductRequest{
			Product: product, RequestId: newID(),
		})).Product
		expect(made.Etag != "" && made.Revision > 0, "a new product has an etag and a revision")
		expect(made.CreateTime != nil, "a new product has a create time")
		shop.made[product.Id] = made
		sameMessage(&shopwire.Product{
			Id:          made.Id,
			Title:       made.Title,
			Brand:       made.Brand,
			CategoryIds: made.CategoryIds,
			State:       made.State,
			Variants:    made.Variants,
		}, product)
	}
}

func read(ctx context.Context, shop *shop) {
	sameMessage(must(shop.get(ctx, "tea-01")), shop.made["tea-01"])
	both := must(shop.catalog.BatchGetProducts(ctx, &shopwire.BatchGetProductsRequest{
		Ids: []string{"tea-03", "tea-01"},
	})).Products
	same(ids(both), []string{"tea-03", "tea-01"})
	sameMessage(both[0], shop.made["tea-03"])
	sameMessage(both[1], shop.made["tea-01"])
	_, err := shop.get(ctx, "nowhere")
	refused(codes.NotFound, "RESOURCE_NOT_FOUND", err)
}

func change(ctx context.Context, shop *shop) {
	old := shop.made["tea-01"]
	update := func(path string) (*shopwire.Product, error) {
		answer, err := shop.catalog.UpdateProduct(ctx, &shopwire.UpdateProductRequest{
			Product:    &shopwire.Product{Id: "tea-01", Title: "First flush", Brand: "Ignored"},
			UpdateMask: &fieldmaskpb.FieldMask{Paths: []string{path}},
			Etag:       old.Etag,
			RequestId:  newID(),
		})
		return answer.GetProduct(), err
	}
	changed := must(update("title"))
	same([]string{changed.Title, changed.Brand}, []string{"First flush", "North"})
	expect(changed.Etag != old.Etag, "a change gives another etag")
	expect(changed.Revision > old.Revision, "a change gives a higher revision")
	_, err := update("title")
	refused(codes.Aborted, "ETAG_MISMATCH", err)
	_, err = update("colour")
	refused(codes.InvalidArgument, "FIELD_INVALID", err)
}

func find(ctx context.Context, shop *shop) {
	search := func(filter *shopwire.ProductFilter) []string {
		request := &shopwire.ListProductsRequest{Filter: filter}
		return ids(must(shop.catalog.ListProducts(ctx, request)).Products)
	}
	same(search(&shopwire.ProductFilter{
		CategoryId: "tea", Brand: "North", MinPrice: euros(300), MaxPrice: euros(900),
	}), []string{"tea-01", "tea-09", "tea-11"})
	same(search(&shopwire.ProductFilter{TitleContains: "flush"}), []string{"tea-01"})
}

func orders(ctx context.Context, shop *shop) {
	list := func(order shopwire.ProductOrder, token string) (*shopwire.ListProductsResponse, error) {
		return shop.catalog.ListProducts(ctx, &shopwire.ListProductsRequest{
			OrderBy: order, PageSize: 5, PageToken: token,
		})
	}
	all := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}
	cheapest := shopwire.ProductOrder_PRODUCT_ORDER_PRICE_ASC
	dearest := shopwire.ProductOrder_PRODUCT_ORDER_PRICE_DESC
	for order, numbers := range map[shopwire.ProductOrder][]int{
		shopwire.ProductOrder_PRODUCT_ORDER_UNSPECIFIED:  all,
		shopwire.ProductOrder_PRODUCT_ORDER_BEST_SELLING: all,
		shopwire.ProductOrder_PRODUCT_ORDER_TOP_RATED:    all,
		cheapest: {12, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10, 5},
		dearest:  {5, 10, 3, 8, 1, 6, 11, 4, 9, 2, 7, 12},
		shopwire.ProductOrder_PRODUCT_ORDER_NEWEST: {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1},
	} {
		var wanted []string
		for _, number := range numbers {
			wanted = append(wanted, tea(number))
		}
		var pages [][]string
		page := must(list(order, ""))
		pages = append(pages, ids(page.Products))
		for page.NextPageToken != "" {
			page = must(list(order, page.NextPageToken))
			pages = append(pages, ids(page.Products))
		}
		same(pages, [][]string{wanted[:5], wanted[5:10], wanted[10:]})
	}
	_, err := list(dearest, must(list(cheapest, "")).NextPageToken)
	refused(codes.InvalidArgument, "PAGE_TOKEN_INVALID", err)
	_, err = list(shopwire.ProductOrder_PRODUCT_ORDER_RELEVANCE, "")
	refused(codes.InvalidArgument, "FIELD_INVALID", err)
}

func remove(ctx context.Context, shop *shop) {
	takeAway := func(purge bool) *shopwire.Product {
		return must(shop.catalog.DeleteProduct(ctx, &shopwire.DeleteProductRequest{
			Id: "tea-12", Purge: purge, RequestId: newID(),
		})).Product
	}
	bringBack := func() (*shopwire.Product, error) {
		answer, err := shop.catalog.UndeleteProduct(ctx, &shopwire.UndeleteProductRequest{
			Id: "tea-12", RequestId: newID(),
		})
		return answer.GetProduct(), err
	}
	expect(takeAway(false).DeleteTime != nil, "what is deleted says when")
	expect(must(bringBack()).DeleteTime == nil, "what is back is not deleted")
	_, err := bringBack()
	refused(codes.FailedPrecondition, "STATE_FORBIDS", err)
	takeAway(true)
	_, err = shop.get(ctx, "tea-12")
	refused(codes.NotFound, "RESOURCE_NOT_FOUND", err)
}
