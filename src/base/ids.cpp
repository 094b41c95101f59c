// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

namespace unknot {

bool isWellFormedId(QStringView text)
{
    if (text.isEmpty() || text.front() == u'-' || text.back() == u'-')
        return false;
    bool afterHyphen = false;
    for (const QChar c : text) {
        const bool letterOrDigit = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!letterOrDigit && (c != u'-' || afterHyphen))
            return false;
        afterHyphen = c == u'-';
    }
    return true;
}

} // namespace unknot
