#include "CInteropSchema.h"
