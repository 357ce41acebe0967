#pragma once

#include "shop.hpp"

// The steps of tools/clients/scenario.md.
//
// Each throws `Unexpected` when something is not as it says there.

void serves(Shop &shop);
void categories(Shop &shop);
void create(Shop &shop);
void read(Shop &shop);
void change(Shop &shop);
void find(Shop &shop);
void orders(Shop &shop);
void remove(Shop &shop);
void stock(Shop &shop);
void repeat(Shop &shop);
void mistakes(Shop &shop);
void strangers(Shop &shop);
void importAll(Shop &shop);
void importRest(Shop &shop);
void exportAll(Shop &shop);
void deadline(Shop &shop);
void cancelled(Shop &shop);
void crowd(Shop &shop);
