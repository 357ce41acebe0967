#include "steps.hpp"

using Strings = std::vector<std::string>;

namespace {

grpc::Status addCategory(
    Shop &shop, const std::string &id, const std::string &title, const std::string &parent,
    int position) {
    api::CreateCategoryRequest request;
    request.mutable_category()->set_id(id);
    request.mutable_category()->set_title(title);
    request.mutable_category()->set_parent_id(parent);
    request.mutable_category()->set_position(position);
    request.set_request_id(newID());
    auto answer = call(*shop.catalog, &Catalog::CreateCategory, request);
    expect(!answer.status.ok() || !answer.value.category().etag().empty(), "it has an etag");
    return answer.status;
}

std::string tea(int number) {
    return numbered("tea-", number);
}

template <class Products>
Strings ids(const Products &products) {
    Strings ids;
    for (const auto &product : products) {
        ids.push_back(product.id());
    }
    return ids;
}

Answer<api::UpdateProductResponse> update(
    Shop &shop, const std::string &path, const std::string &etag) {
    api::UpdateProductRequest request;
    request.mutable_product()->set_id("tea-01");
    request.mutable_product()->set_title("First flush");
    request.mutable_product()->set_brand("Ignored");
    request.mutable_update_mask()->add_paths(path);
    request.set_etag(etag);
    request.set_request_id(newID());
    return call(*shop.catalog, &Catalog::UpdateProduct, request);
}

Strings search(Shop &shop, const api::ProductFilter &filter) {
    api::ListProductsRequest request;
    *request.mutable_filter() = filter;
    return ids(must(call(*shop.catalog, &Catalog::ListProducts, request)).products());
}

Answer<api::ListProductsResponse> list(
    Shop &shop, api::ProductOrder order, const std::string &token) {
    api::ListProductsRequest request;
    request.set_order_by(order);
    request.set_page_size(5);
    request.set_page_token(token);
    return call(*shop.catalog, &Catalog::ListProducts, request);
}

api::Product takeAway(Shop &shop, bool purge) {
    api::DeleteProductRequest request;
    request.set_id("tea-12");
    request.set_purge(purge);
    request.set_request_id(newID());
    return must(call(*shop.catalog, &Catalog::DeleteProduct, request)).product();
}

Answer<api::UndeleteProductResponse> bringBack(Shop &shop) {
    api::UndeleteProductRequest request;
    request.set_id("tea-12");
    request.set_request_id(newID());
    return call(*shop.catalog, &Catalog::UndeleteProduct, request);
}

}  // namespace

void categories(Shop &shop) {
    expect(addCategory(shop, "tea", "Tea", "", 0).ok(), "tea is created");
    expect(addCategory(shop, "green", "Green tea", "tea", 2).ok(), "green is created");
    expect(addCategory(shop, "black", "Black tea", "tea", 1).ok(), "black is created");
    api::ListCategoriesRequest request;
    request.set_parent_id("tea");
    auto listed = must(call(*shop.catalog, &Catalog::ListCategories, request));
    same(ids(listed.categories()), Strings{"black", "green"});
    auto again = addCategory(shop, "tea", "Tea", "", 0);
    refused(grpc::ALREADY_EXISTS, "ID_TAKEN", again);
}

void create(Shop &shop) {
    for (int number = 1; number <= 12; number++) {
        auto product =
            simpleProduct(tea(number), numbered("Tea ", number), (7 * number % 12 + 1) * 100);
        product.set_brand(number % 2 ? "North" : "South");
        product.add_category_ids(number <= 6 ? "green" : "black");
        api::CreateProductRequest request;
        *request.mutable_product() = product;
        request.set_request_id(newID());
        auto made = must(call(*shop.catalog, &Catalog::CreateProduct, request)).product();
        expect(!made.etag().empty() && made.revision() > 0, "it has an etag and a revision");
        expect(made.has_create_time(), "it has a create time");
        shop.made[product.id()] = made;
        made.clear_etag();
        made.clear_revision();
        made.clear_create_time();
        made.clear_update_time();
        sameMessage(made, product);
    }
}

void read(Shop &shop) {
    sameMessage(must(shop.get("tea-01")).product(), shop.made["tea-01"]);
    api::BatchGetProductsRequest request;
    request.add_ids("tea-03");
    request.add_ids("tea-01");
    auto both = must(call(*shop.catalog, &Catalog::BatchGetProducts, request));
    same(ids(both.products()), Strings{"tea-03", "tea-01"});
    sameMessage(both.products(0), shop.made["tea-03"]);
    sameMessage(both.products(1), shop.made["tea-01"]);
    refused(grpc::NOT_FOUND, "RESOURCE_NOT_FOUND", shop.get("nowhere").status);
}

void change(Shop &shop) {
    const auto &old = shop.made["tea-01"];
    auto changed = must(update(shop, "title", old.etag())).product();
    same(changed.title(), std::string("First flush"));
    same(changed.brand(), std::string("North"));
    expect(changed.etag() != old.etag(), "a change gives another etag");
    expect(changed.revision() > old.revision(), "a change gives a higher revision");
    refused(grpc::ABORTED, "ETAG_MISMATCH", update(shop, "title", old.etag()).status);
    refused(grpc::INVALID_ARGUMENT, "FIELD_INVALID", update(shop, "colour", old.etag()).status);
}

void find(Shop &shop) {
    api::ProductFilter northern;
    northern.set_category_id("tea");
    northern.set_brand("North");
    *northern.mutable_min_price() = euros(300);
    *northern.mutable_max_price() = euros(900);
    same(search(shop, northern), Strings{"tea-01", "tea-09", "tea-11"});
    api::ProductFilter flush;
    flush.set_title_contains("flush");
    same(search(shop, flush), Strings{"tea-01"});
}

void orders(Shop &shop) {
    const std::vector<int> all{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const std::pair<api::ProductOrder, std::vector<int>> table[] = {
        {api::PRODUCT_ORDER_UNSPECIFIED, all},
        {api::PRODUCT_ORDER_BEST_SELLING, all},
        {api::PRODUCT_ORDER_TOP_RATED, all},
        {api::PRODUCT_ORDER_PRICE_ASC, {12, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10, 5}},
        {api::PRODUCT_ORDER_PRICE_DESC, {5, 10, 3, 8, 1, 6, 11, 4, 9, 2, 7, 12}},
        {api::PRODUCT_ORDER_NEWEST, {all.rbegin(), all.rend()}},
    };
    for (const auto &[order, numbers] : table) {
        std::vector<Strings> wanted(3);
        for (size_t index = 0; index < numbers.size(); index++) {
            wanted[index / 5].push_back(tea(numbers[index]));
        }
        std::vector<Strings> pages;
        std::string token;
        do {
            auto page = must(list(shop, order, token));
            pages.push_back(ids(page.products()));
            token = page.next_page_token();
        } while (!token.empty());
        same(pages, wanted);
    }
    auto token = must(list(shop, api::PRODUCT_ORDER_PRICE_ASC, "")).next_page_token();
    refused(
        grpc::INVALID_ARGUMENT, "PAGE_TOKEN_INVALID",
        list(shop, api::PRODUCT_ORDER_PRICE_DESC, token).status);
    refused(
        grpc::INVALID_ARGUMENT, "FIELD_INVALID",
        list(shop, api::PRODUCT_ORDER_RELEVANCE, "").status);
}

void remove(Shop &shop) {
    expect(takeAway(shop, false).has_delete_time(), "what is deleted says when");
    expect(!must(bringBack(shop)).product().has_delete_time(), "what is back is not deleted");
    refused(grpc::FAILED_PRECONDITION, "STATE_FORBIDS", bringBack(shop).status);
    takeAway(shop, true);
    refused(grpc::NOT_FOUND, "RESOURCE_NOT_FOUND", shop.get("tea-12").status);
}
