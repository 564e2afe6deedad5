// Below the Scores page: what the score would be if our indicators were others, the weights that make a total
// of them, and the plan that may come of it.
//
// Everything moves at once and here: a what-if is arithmetic over a few numbers of the views. What the user
// typed stays when fresh figures come. The panel keeps nothing itself; it says which document to keep.

#pragma once

#include "models/scores/plan.h"
#include "models/scores/whatif.h"
#include "widgets/pages/pagefooter.h"

class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shopglass {

class MessageBar;
class WhatIfLine;

class WhatIfPanel final : public PageFooter
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// Shows the first score that has indicators with targets; hidden where none has.
    void setInput(const PageInput &input) override;

private:
    void rebuild();
    void buildWeights(QVBoxLayout *column);
    void buildLines(QVBoxLayout *column);
    void buildResult(QVBoxLayout *column);
    void buildPlan(QVBoxLayout *column);
    void setTyped(const QString &indicator, double value);
    void recompute();
    void reset();
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QString benefitText() const;

    void acceptExample();
    void showImplied();
    void typeWeights();
    void dropWeights();
    void keepPlan();
    void keep(const ScoreWeights &weights);

    PageInput m_input;
    const ScoreCard *m_card = nullptr; ///< of m_input; none = hidden
    const ScoreRule *m_rule = nullptr; ///< of m_input
    TypedValues m_typed;
    WhatIf m_what;
    QWidget *m_contents = nullptr;
    std::vector<WhatIfLine *> m_lines;
    QLabel *m_total = nullptr;
    QLabel *m_dimensions = nullptr;
    QLabel *m_benefits = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_keepPlan = nullptr;
    QDateEdit *m_due = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace shopglass
