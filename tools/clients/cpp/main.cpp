// Goes through tools/clients/scenario.md, step by step: scenario HOST:PORT DATA_DIRECTORY
#include "steps.hpp"

#include <iostream>

namespace {

struct Step {
    const char *title;
    void (*take)(Shop &);
};

const Step steps[] = {
    {"The server says that it serves", serves},
    {"Categories stand in one another", categories},
    {"Goods are created", create},
    {"Goods are read, one and several", read},
    {"A mask and an etag guard a change", change},
    {"A filter finds goods", find},
    {"Every order is listed page by page", orders},
    {"Goods are deleted, brought back and purged", remove},
    {"Stock is counted and adjusted", stock},
    {"A repeat with its request id counts once", repeat},
    {"Bad input hears of every mistake", mistakes},
    {"Strangers look and do not touch", strangers},
    {"An import names a bad row and goes on", importAll},
    {"An import goes on where it stood", importRest},
    {"An export ends with its count and checksum", exportAll},
    {"A deadline expires", deadline},
    {"A stream is cancelled", cancelled},
    {"Two hundred calls run at once", crowd},
};

int follow(const std::string &address, const std::string &directory) {
    Shop shop(address, directory);
    std::cout << "library grpc++ " << grpc::Version() << std::endl;
    int number = 0;
    for (const auto &step : steps) {
        number += 1;
        try {
            step.take(shop);
        } catch (const Unexpected &problem) {
            std::cout << "failed " << number << " " << step.title << ": " << problem.what()
                      << std::endl;
            return 1;
        }
        std::cout << "ok " << number << " " << step.title << std::endl;
    }
    return 0;
}

}  // namespace

int main(int count, char **arguments) {
    if (count != 3) {
        std::cerr << "Name the server's address and its data directory." << std::endl;
        return 2;
    }
    try {
        return follow(arguments[1], arguments[2]);
    } catch (const std::exception &problem) {
        std::cerr << problem.what() << std::endl;
        return 1;
    }
}
