// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/refresher.h"
#include "models/modelcard.h"
#include "page.h"


class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rondo {

class EmptyState;
class KeptViews;
class ModelTable;
class ModelView;
class Toggle;

//! The registry: every model version with what it came from and where it serves, and a card for the current
//! one.
class ModelsPage : public Page {
    Q_OBJECT
public:
    explicit ModelsPage(Theme &theme, QWidget *parent = nullptr);
    ~ModelsPage() override;

    void setSession(Session *session) override;
    QWidget *toolbarWidget() override;
    QList<QAction *> menuActions(const QString &menu) override;
    QList<PaletteEntry> paletteEntries() override;
    QList<QWidget *> panels() override;
    void showThing(const QString &what) override; //!< "digits@3"
    //! Writes the current version's files to \a path, see exportModelVersion(), and says so in a toast.
    void exportTo(const QString &path);

private:
    using Change = std::function<Result<void>(StoreAccess &)>;
    enum State { Empty, Loading, Filled }; //!< pages of m_stack

    QWidget *makeFilterBar();
    QWidget *makeTablePane();
    void makeActions();
    void read();
    void showSnapshot(const ModelsSnapshot &snapshot);
    void showCard();
    void readCardOf(const ModelVersion &version);
    void chooseFirst();
    void showNothingFound();
    void showVersion(const QString &name, int version);
    const VersionFacts *current() const; //!< the one on the card; null: none
    void applyTheme();
    void showRetired(bool shown);
    void setUpLayout();
    void resetLayout();
    void loadLayout();
    QJsonObject layoutJson() const;

    void change(const Change &work, const QString &done, const QString &detail, const Change &undo);
    void setAlias(const QString &alias, bool on);
    void askForAlias();
    void retire();
    void restore();
    void deploy();
    void askWhereToExport(bool zip);
    void keepNotes(const QString &name, int version, const QString &notes);
    void follow(const LineageNode &node);
    QStringList knownAliases(const QString &model) const;
    void tell(const QString &problem, const QString &why);

    //! Notes that the store may not have yet.
    struct PendingNotes {
        QString name, notes;
        int version = 0;
        bool operator==(const PendingNotes &) const = default;
    };

    Theme &m_theme;
    Session *m_session = nullptr;
    std::unique_ptr<StoreThread> m_store;
    Refresher *m_refresher;
    ModelTable *m_table;
    QAction *m_openFlow, *m_retry;
    ModelActions m_actions;
    QLabel *m_title;
    QLineEdit *m_search = nullptr;
    Toggle *m_retired = nullptr;
    QLabel *m_retiredWords = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_again = nullptr;
    ModelView *m_view = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_rows = nullptr; //!< the table, or that nothing is found
    ModelCard *m_card = nullptr;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    KeptViews *m_kept;
    QHash<Digest, qint64> m_sizes;
    ModelVersionId m_shown; //!< on the card: the last current version; a model's head is none
    std::pair<QString, int> m_wanted; //!< to be made current once it is in the table
    QList<PendingNotes> m_pendingNotes; //!< in the order they were written
};

} // namespace rondo
