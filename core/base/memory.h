// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rondo {

/*!
    Lets the process keep the memory it frees, for itself.

    A network frees and takes the same megabytes again with every batch. As the C library is set up, they go
   back to the system each time and come back as fresh, zeroed pages: half of the time of a forward pass. Call
   it first in main().
*/
void keepFreedMemory();

} // namespace rondo
