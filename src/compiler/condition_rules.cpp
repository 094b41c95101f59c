// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/condition_rules.h"

#include <algorithm>

namespace unknot::compiler {

QList<ConditionRuleSource> withDerivedRules(const QList<ConditionRuleSource> &rules)
{
    QList<ConditionRuleSource> all = rules;
    for (const pack::Method derived : {pack::Method::Movement, pack::Method::Strength}) {
        const bool named = std::any_of(rules.begin(), rules.end(),
                                       [derived](const ConditionRuleSource &rule) { return rule.method == derived; });
        if (named)
            continue;
        for (ConditionRuleSource rule : rules) {
            if (rule.method != pack::Method::Stretch)
                continue;
            rule.method = derived;
            all += rule;
        }
    }
    return all;
}

} // namespace unknot::compiler
