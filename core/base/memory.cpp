// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rondo {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int largest = 32 << 20; // above, mallopt(3) refuses
    constexpr int never = 1 << 30;
    mallopt(M_MMAP_THRESHOLD, largest);
    mallopt(M_TRIM_THRESHOLD, never);
    mallopt(M_TOP_PAD, largest);
#endif
}

} // namespace rondo
