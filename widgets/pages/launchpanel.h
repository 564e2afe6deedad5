// Below the new products of the Launches page: all that is known of one launch, chosen from a list.
//
// The chosen launch stays when fresh figures come and it is still there; else the newest one is shown.

#pragma once

#include "widgets/pages/pagefooter.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace shopglass {

class SectionView;

class LaunchPanel final : public PageFooter
{
    Q_OBJECT

public:
    explicit LaunchPanel(QWidget *parent = nullptr);

    /// Hidden where the period has no launch.
    void setInput(const PageInput &input) override;

private:
    void fillChoice();
    void showLaunch();

    PageInput m_input;
    QString m_chosen; ///< product and launch day; empty = the newest
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QVBoxLayout *m_column = nullptr;
    SectionView *m_shown = nullptr;
};

} // namespace shopglass
